package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check alone: nothing here opens a connection, and literals ask no name server. */
class AddressCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "64:ff9b::a00:1",
                "::ffff:10.0.0.1"
            })
    void noAddressOfThisMachineOrItsNetworkIsPublic(String address) throws UnknownHostException {
        assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "203.0.114.1",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1"
            })
    void addressesOfTheInternetArePublic(String address) throws UnknownHostException {
        assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "jar:http://example.org!/",
                "http:///nothing",
                "mailto:a@example.org",
                "http://user:secret@example.org/",
                "http://example.org:22/",
                "http://example.org:25/x"
            })
    void whatIsNoPageIsNamedWithItsFault(String address) {
        assertThat(AddressCheck.fault(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org/a?b=c",
                "HTTP://example.org:8080/",
                "http://[2606::1]/"
            })
    void pagesHaveNoFault(String address) {
        assertThat(AddressCheck.fault(URI.create(address))).isEmpty();
    }
}
