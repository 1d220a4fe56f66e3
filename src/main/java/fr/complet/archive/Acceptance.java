package fr.complet.archive;

import java.util.List;
import java.util.Map;

/**
 * What a baseline makes of one dossier.
 *
 * @param dossier by which the baseline knows it
 * @param kept by requirement, the paths of the findings that are accepted
 * @param stale likewise those that were accepted, and are found no more
 */
public record Acceptance(
        String dossier, Accepted accepted, Map<String, List<String>> kept, Map<String, List<String>> stale) {}
