package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;

/** What is packed comes back as it was. */
class PackingTest {

    @Property
    void anyTextComesBack(@ForAll String text) {
        String valid = new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(Packing.unpack(Packing.pack(valid))).isEqualTo(valid);
    }

    @Test
    void aClaimTakesAThirdOfItsBytes() {
        String line = TestClaim.raid("a", "2020-03-05").line();

        assertThat(Packing.pack(line).length).isLessThan(line.length() / 3);
        assertThat(Packing.unpack(Packing.pack(line.repeat(500)))).isEqualTo(line.repeat(500));
    }

    @Test
    void whatWasPackedByTheFirstVersionIsReadByAll() {
        byte[] packed = java.util.HexFormat.of().parseHex("787d6d9d5e1983576e8688c2044765500b0020c20cfe");

        assertThat(Packing.unpack(packed)).isEqualTo("{\"id\":\"c_1\",\"kind\":\"event\",\"type\":\"ASSAULT\"}");
    }

    @Test
    void damageIsSaid() {
        byte[] packed = Packing.pack(TestClaim.raid("a", "2020-03-05").line());
        packed[packed.length / 2] ^= 0x55;

        assertThatThrownBy(() -> Packing.unpack(packed))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> Packing.unpack(java.util.Arrays.copyOf(Packing.pack("some"), 5)))
                .isInstanceOf(RelataException.class);
    }
}
