package org.relata.model;

/**
 * The words that carry a holding: <em>reported</em>, <em>according to</em>.
 *
 * @param act one of say, report, accuse, deny, confirm, doubt, suggest, warn, demand, promise, know, believe, quote
 */
public record HolderCue(String text, Span span, String act) {}
