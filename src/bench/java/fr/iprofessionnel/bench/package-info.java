/**
 * The benchmark: what the import and the pages cost, beside references measured in the same run. It is compiled in the
 * profile {@code bench} alone and is no part of what is installed. See {@code docs/performance.md}.
 */
package fr.iprofessionnel.bench;
