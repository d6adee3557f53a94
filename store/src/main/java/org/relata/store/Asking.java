package org.relata.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends a connection that reads for one question. */
@FunctionalInterface
interface Asking {

    <T extends @Nullable Object> T ask(Function<Sql, T> question);
}
