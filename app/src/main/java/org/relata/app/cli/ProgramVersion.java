package org.relata.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.relata.RelataException;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.txt}. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"relata " + text(), "Java ${java.version}, ${os.name} ${os.arch}"};
    }

    /** The bare number. */
    static String text() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/org/relata/app/version.txt")) {
            if (file == null) {
                throw new RelataException(RelataException.Code.DATA, "version.txt is missing; build anew");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, "version.txt cannot be read: " + e.getMessage(), e);
        }
    }
}
