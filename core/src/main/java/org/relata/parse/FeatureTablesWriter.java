package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes the features of a trained component as {@link FeatureTables}.
 *
 * <p>NLP4J joins the words of a feature with {@code _}. Where a word holds that character itself, several words can be
 * joined to the same text: then each way to take it apart becomes a key, so that the same features are found as by text.
 */
final class FeatureTablesWriter {

    private static final char JOINT = '_';

    private final List<Field[]> types = new ArrayList<>();
    private final List<List<Object2IntMap.Entry<String>>> features = new ArrayList<>();
    private final Map<Field, Map<String, Integer>> words = new EnumMap<>(Field.class);
    private final int[] starts;
    private final int[] logs;
    private long[] slots = new long[1];
    private int end;

    /** Takes the features' numbers, a map for each type of the template. */
    FeatureTablesWriter(FeatureTemplate<?, ?> template, List<Object2IntMap<String>> numbers) {
        for (FeatureItem item : template.getSetFeatureList()) {
            types.add(new Field[] {item.field});
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            types.add(Arrays.stream(items).map(item -> item.field).toArray(Field[]::new));
        }
        starts = new int[types.size()];
        logs = new int[types.size()];
        for (int type = 0; type < types.size(); type++) {
            List<Object2IntMap.Entry<String>> sorted = new ArrayList<>();
            if (type < numbers.size()) {
                sorted.addAll(numbers.get(type).object2IntEntrySet());
            }
            // Early numbers are of frequent features: they come first and stand together.
            sorted.sort(Comparator.comparingInt(Object2IntMap.Entry::getIntValue));
            features.add(sorted);
        }
    }

    /**
     * Writes the tables.
     *
     * @param places where the weights of each number stand; 0 for features without any, which are left out
     * @throws IOException when the model has more words or weights than a slot can tell apart
     */
    void write(int[] places, LittleEndianOutput out) throws IOException {
        numberWords(places);
        for (int type = 0; type < types.size(); type++) {
            fill(type, places);
        }
        writeWords(out);
        out.writeInt(types.size());
        for (int type = 0; type < types.size(); type++) {
            out.writeInt(starts[type]);
            out.writeInt(logs[type]);
        }
        out.writeInt(end);
        for (int i = 0; i < end; i++) {
            out.writeLong(slots[i]);
        }
    }

    private void numberWords(int[] places) {
        for (int type = 0; type < types.size(); type++) {
            Field[] fields = types.get(type);
            eachFeature(type, places, (parts, place) -> {
                for (int i = 0; i < fields.length; i++) {
                    Map<String, Integer> known = words.computeIfAbsent(fields[i], field -> new LinkedHashMap<>());
                    known.putIfAbsent(parts[i], known.size() + 1);
                }
            });
        }
    }

    /** What is done with the words of a feature and the place of its weights. */
    @FunctionalInterface
    private interface Feature {
        void at(String[] parts, int place);
    }

    private void eachFeature(int type, int[] places, Feature feature) {
        int size = types.get(type).length;
        for (Object2IntMap.Entry<String> entry : features.get(type)) {
            int number = entry.getIntValue();
            if (number > 0 && number < places.length && places[number] != 0) {
                String text = entry.getKey();
                eachSplit(text, 0, new String[size], 0, parts -> feature.at(parts, places[number]));
            }
        }
    }

    /** All ways to take a text apart at its joints. */
    private static void eachSplit(String text, int from, String[] parts, int part, Consumer<String[]> found) {
        if (part == parts.length - 1) {
            parts[part] = text.substring(from);
            found.accept(parts);
            return;
        }
        for (int joint = text.indexOf(JOINT, from); joint >= 0; joint = text.indexOf(JOINT, joint + 1)) {
            parts[part] = text.substring(from, joint);
            eachSplit(text, joint + 1, parts, part + 1, found);
        }
    }

    private void fill(int type, int[] places) throws IOException {
        Field[] fields = types.get(type);
        int width = 0;
        for (Field field : fields) {
            width += FeatureTables.width(words.getOrDefault(field, Map.of()).size());
        }
        if (width > Long.SIZE - FeatureTables.PLACE_BITS) {
            throw new IOException("the model has features that need " + width + " bits");
        }
        int[] count = new int[1];
        eachFeature(type, places, (parts, place) -> count[0]++);
        int log = Integer.SIZE - Integer.numberOfLeadingZeros(count[0] + count[0] / 2 + 1);
        int start = end;
        starts[type] = start;
        logs[type] = log;
        end = Math.addExact(start, (1 << log) + 1);
        eachFeature(type, places, (parts, place) -> put(start, log, key(fields, parts), place));
    }

    private long key(Field[] fields, String[] parts) {
        long key = 0;
        for (int i = 0; i < fields.length; i++) {
            Map<String, Integer> known = words.getOrDefault(fields[i], Map.of());
            key = key << FeatureTables.width(known.size()) | known.getOrDefault(parts[i], 0);
        }
        return key;
    }

    private void put(int start, int log, long key, int place) {
        int slot = start + FeatureTables.spread(key, log);
        reserve(end);
        while (slots[slot] != 0) {
            slot++;
            end = Math.max(end, slot + 2);
            reserve(end);
        }
        slots[slot] = FeatureTables.slot(key, place);
    }

    private void reserve(int size) {
        if (size > slots.length) {
            slots = Arrays.copyOf(slots, Math.max(size, slots.length + slots.length / 2));
        }
    }

    private void writeWords(LittleEndianOutput out) throws IOException {
        out.writeInt(words.size());
        for (Map.Entry<Field, Map<String, Integer>> field : words.entrySet()) {
            out.writeString(field.getKey().name());
            WordTableWriter table = new WordTableWriter(field.getValue().size());
            field.getValue().forEach(table::add);
            table.write(out);
        }
    }
}
