package org.relata;

import org.relata.classify.ClaimClass;
import org.relata.classify.ClaimContext;
import org.relata.code.ClaimCoder;
import org.relata.code.Facilitators;
import org.relata.code.attribution.Attributions;
import org.relata.code.certainty.CertaintyReader;
import org.relata.code.certainty.Holders;
import org.relata.code.genre.Genres;
import org.relata.code.relation.RelationCoder;
import org.relata.code.tree.TreeCorrection;
import org.relata.lexicon.RuleBook;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.link.ActLinks;
import org.relata.resolve.name.NameCorrection;
import org.relata.resolve.place.PlaceHints;
import org.relata.resolve.place.PlaceMentions;
import org.relata.resolve.place.PlaceResolver;
import org.relata.resolve.time.TimeExpressions;

/** The stages behind the parser, each immutable and shared by all threads. */
record Stages(
        NameCorrection names,
        TreeCorrection trees,
        RuleBook rules,
        ClaimCoder coder,
        Facilitators facilitators,
        Genres genres,
        RelationCoder relations,
        Attributions attributions,
        Holders holders,
        CertaintyReader certainty,
        ActorResolver actors,
        PlaceMentions placeMentions,
        PlaceResolver placeResolver,
        PlaceHints hints,
        TimeExpressions times,
        ClaimClass classes,
        ClaimContext contexts,
        ActLinks links) {}
