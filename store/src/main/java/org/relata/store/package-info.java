/**
 * The record kept: documents, claims, events, decisions and runs, in SQLite or PostgreSQL under one schema.
 *
 * <p>Claims are kept for ever; events are computed from them and follow them. What is reported as added is on the disk.
 */
@NullMarked
package org.relata.store;

import org.jspecify.annotations.NullMarked;
