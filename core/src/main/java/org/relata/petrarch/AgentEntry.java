package org.relata.petrarch;

import org.jspecify.annotations.Nullable;

/**
 * One entry of an agent dictionary.
 *
 * @param singular in lower case, with blanks for underscores
 * @param plural as given; null where it is formed by rule, the singular itself where there is none
 * @param code of the roles, three letters each, without the tilde
 * @param line of the file, from 1
 */
public record AgentEntry(String singular, @Nullable String plural, String code, int line) {}
