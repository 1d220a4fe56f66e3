/** Measures of speed and memory, run by {@code scripts/bench}; no unit test measures time. */
package fr.complet.bench;
