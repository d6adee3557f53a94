package org.relata.read;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Faults as phrases that follow a file's name. */
final class Failures {

    private Failures() {}

    static String reason(@Nullable Throwable fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (fault instanceof AccessDeniedException) {
            return "may not be opened by this user";
        }
        if (fault instanceof EOFException) {
            return "breaks off in the middle";
        }
        String message = fault == null ? null : fault.getMessage();
        return message == null || message.isBlank() ? "cannot be read" : message;
    }
}
