package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;

/**
 * A task whose records are judged one by one.
 *
 * @param form holds for the first record of its gold files
 * @param lack the name of what is not there
 * @param maker of the judge
 */
record RecordTask(
        String name,
        Predicate<JsonNode> form,
        Function<Systems, @Nullable String> lack,
        BiFunction<Systems, Path, Judge> maker)
        implements Task {

    /** Judges the claims of one record. */
    @FunctionalInterface
    interface OfClaims {
        void judge(GoldRecord record, CodedDocument coded, Judgement into);
    }

    /** Judges what a system finds in one record's parsed text. */
    @FunctionalInterface
    interface OfText<T> {
        void judge(GoldRecord record, ParsedDocument parsed, T system, Judgement into);
    }

    /** A task that needs the coder. */
    static Task ofClaims(String name, Predicate<JsonNode> form, OfClaims judge) {
        return new RecordTask(name, form, systems -> systems.coder() == null ? "coder" : null, (systems, gold) -> {
            Coder coder = Systems.needed(systems.coder(), "coder");
            return Judge.ofEach((record, into) -> {
                CodedDocument coded = coder.code(record.document());
                into.read(coded.parsed());
                judge.judge(record, coded, into);
            });
        });
    }

    /** A task that needs parsed text and one system, which is called {@code what}. */
    static <T> Task ofText(
            String name,
            Predicate<JsonNode> form,
            String what,
            Function<Systems, @Nullable T> member,
            OfText<T> judge) {
        Function<Systems, @Nullable String> lack = systems -> {
            if (member.apply(systems) == null) {
                return what;
            }
            return systems.parser() == null && systems.coder() == null ? "parser" : null;
        };
        return new RecordTask(name, form, lack, (systems, gold) -> {
            T system = Systems.needed(member.apply(systems), what);
            return Judge.ofEach((record, into) -> {
                ParsedDocument parsed = systems.parsed(record.document());
                into.read(parsed);
                judge.judge(record, parsed, system, into);
            });
        });
    }

    @Override
    public boolean fits(JsonNode first) {
        return form.test(first);
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return lack.apply(systems);
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        return maker.apply(systems, gold);
    }
}
