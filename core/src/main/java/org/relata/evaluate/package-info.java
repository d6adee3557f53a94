/**
 * How good the stages are: gold files of research data and of users, and a scorer for each kind of them.
 *
 * <p>A scorer knows nothing of how the stages are wired; it is handed a {@link org.relata.evaluate.Systems}. Each gold
 * record is judged on its own, on any thread; the judgements are added up in the order of the file, so that figures
 * and faults are the same for any number of threads.
 */
@NullMarked
package org.relata.evaluate;

import org.jspecify.annotations.NullMarked;
