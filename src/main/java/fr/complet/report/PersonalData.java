package fr.complet.report;

import java.util.List;

/** The answers of a dossier that say something of people: names, addresses, telephones, accounts. */
final class PersonalData {

    private static final List<String> GROUPS =
            List.of("porteur.representant", "porteur.signataire", "porteur.contact", "porteur.rib");

    private PersonalData() {}

    static boolean isAt(String path) {
        return GROUPS.stream().anyMatch(group -> path.equals(group) || path.startsWith(group + "."));
    }
}
