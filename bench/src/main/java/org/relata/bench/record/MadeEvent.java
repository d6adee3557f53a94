package org.relata.bench.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What happened in the made-up world, before anybody tells it. */
record MadeEvent(
        LocalDate day,
        MadeWorld.Country country,
        MadeWorld.Place place,
        Act act,
        MadeWorld.Actor actor,
        MadeWorld.Actor recipient,
        int dead) {

    /** What is done, and how it is told. */
    record Act(String type, String cameo, int quad, String verb, String noun) {}

    private static final List<Act> ACTS = List.of(
            new Act("ASSAULT", "190", 4, "attacked", "attack"),
            new Act("ASSAULT", "183", 4, "bombed", "bombing"),
            new Act("ASSAULT", "194", 4, "shelled", "shelling"),
            new Act("COERCE", "173", 4, "arrested", "arrests"),
            new Act("PROTEST", "141", 3, "protested against", "protest"),
            new Act("ACCUSE", "112", 3, "accused", "accusation"),
            new Act("COERCE", "171", 4, "raided", "raid"),
            new Act("AGREE", "057", 1, "reached a deal with", "deal"),
            new Act("AID", "073", 2, "delivered aid to", "aid"),
            new Act("MOBILIZE", "154", 3, "deployed against", "deployment"));

    static MadeEvent of(MadeWorld world, LocalDate day, Random random) {
        MadeWorld.Country country = world.country(random);
        List<MadeWorld.Actor> actors = country.actors();
        MadeWorld.Actor actor = MadeWorld.zipf(actors, random);
        MadeWorld.Actor recipient = actors.get(random.nextInt(actors.size()));
        Act act = MadeWorld.zipf(ACTS, random);
        int dead = act.type().equals("ASSAULT") ? (int) Math.min(400, Math.pow(random.nextDouble(), -0.8) - 1) : 0;
        return new MadeEvent(
                day,
                country,
                MadeWorld.zipf(country.places(), random),
                act,
                actor,
                recipient.equals(actor) ? actors.get(actors.size() - 1) : recipient,
                dead);
    }
}
