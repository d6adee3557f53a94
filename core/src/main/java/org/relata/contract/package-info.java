/**
 * Claims and documents as data: the field names, their order, and the forms (JSON lines, CSV, text) that users see.
 *
 * <p>The names are fixed; new ones may be added behind the old ones. Every field is always written: what is not known
 * is {@code null} or {@code []}, never a made-up value. Reading keeps a field that is absent apart from one that is
 * null, since a user's own gold data leaves out what it does not judge.
 */
@NullMarked
package org.relata.contract;

import org.jspecify.annotations.NullMarked;
