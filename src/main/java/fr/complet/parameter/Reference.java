package fr.complet.parameter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The source that a requirement or a value rests on.
 *
 * @param key the name that a call file gives it
 * @param url where it can be read; empty when it stands on no page
 * @param readOn the day it was last read
 */
public record Reference(String key, String title, String url, Optional<LocalDate> readOn, SourceStatus status) {}
