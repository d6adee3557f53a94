package org.relata.model;

/**
 * Words that carry certainty or status.
 *
 * @param kind negation, modal, hedge, condition, status or question
 */
public record Cue(String kind, String text, Span span) {}
