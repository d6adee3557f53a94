package org.relata.parse;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A word table as the map that NLP4J asks; it can be asked for single words only. */
final class WordMap<T> extends AbstractMap<String, T> {

    private final WordTable table;
    private final IntFunction<T> values;

    WordMap(WordTable table, IntFunction<T> values) {
        this.table = table;
        this.values = values;
    }

    @Override
    public @Nullable T get(@Nullable Object word) {
        int value = table.find(word);
        return value == WordTable.NONE ? null : values.apply(value);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return table.find(word) != WordTable.NONE;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        throw new UnsupportedOperationException("the words cannot be listed");
    }
}
