package org.relata.parse;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import org.jspecify.annotations.Nullable;

/** A word table as the map from features to their numbers that NLP4J asks; it can be asked for single ones only. */
final class FeatureNumbers extends AbstractObject2IntMap<String> {

    private static final long serialVersionUID = 1;

    private final transient WordTable table;

    FeatureNumbers(WordTable table) {
        this.table = table;
    }

    @Override
    public int getInt(@Nullable Object feature) {
        int number = table.find(feature);
        return number == WordTable.NONE ? defaultReturnValue() : number;
    }

    @Override
    public Integer getOrDefault(@Nullable Object feature, Integer otherwise) {
        int number = table.find(feature);
        return number == WordTable.NONE ? otherwise : Integer.valueOf(number);
    }

    @Override
    public boolean containsKey(@Nullable Object feature) {
        return table.find(feature) != WordTable.NONE;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException("the features cannot be listed");
    }
}
