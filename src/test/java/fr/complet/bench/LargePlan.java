package fr.complet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dossier with a plan de financement of very many lines, always the same. */
final class LargePlan {

    private static final int CENTS = 100;

    private LargePlan() {}

    static Path write(Path folder, int lines) throws IOException {
        StringBuilder text = new StringBuilder("""
                appel: envi-bfc
                date_depot: 2022-05-16
                porteur: {nom: "Commune", type: commune, commune: "89368"}
                budget:
                  base: ht
                  tva: fctva
                  depenses:
                """);
        long total = 0;
        for (int i = 0; i < lines; i++) {
            long cents = 10_000L + i % 9_973;
            total += cents;
            text.append(
                    "    - {libelle: \"Dépense %d\", poste: capteurs, section: %s, montant_ht: %s, taux_tva: 20 %%, annee: %d}%n"
                            .formatted(
                                    i, i % 3 == 0 ? "fonctionnement" : "investissement", euros(cents), 2022 + i % 3));
        }
        text.append("  ressources:\n");
        text.append(
                "    - {financeur: \"Région\", type: region, dispositif: envi-bfc, montant: %s, statut: sollicite}%n"
                        .formatted(euros(total / 2)));
        text.append("    - {financeur: \"Commune\", type: autofinancement, montant: %s, statut: acquis}%n"
                .formatted(euros(total - total / 2)));
        return Files.writeString(Files.createDirectories(folder).resolve("dossier.yaml"), text);
    }

    private static String euros(long cents) {
        return "%d.%02d".formatted(cents / CENTS, cents % CENTS);
    }
}
