/** Tests of the store against real databases: SQLite in a file, PostgreSQL in a server that the tests start. */
@NullMarked
package org.relata.store;

import org.jspecify.annotations.NullMarked;
