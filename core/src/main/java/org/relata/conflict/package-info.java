/**
 * Whether a conflict ended, goes on, or goes on between others: dyads, active years, episodes, outcomes and verdicts by the
 * rules of the UCDP (docs/decisions/0018-conflicts.md).
 *
 * <p>Pure functions. What happened comes in as {@link org.relata.conflict.DyadDays}, from a file of UCDP's or of our own
 * events or, already added up, from a store; who somebody was on a day comes from the registry.
 */
@NullMarked
package org.relata.conflict;

import org.jspecify.annotations.NullMarked;
