package fr.complet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dossier of which every text tries to be more than a text, in whatever form it is told. */
final class HostileDossier {

    /** What no page may run, no comment link to, no pipeline obey and no spreadsheet compute. */
    private static final String TEXT = "=cmd|' /C calc'!A0 <script>document.title='touché'</script>"
            + "<img src=x onerror=\\\"document.title='touché'\\\"> ](https://ailleurs.example) [x](javascript:alert(1)) "
            + "@equipe #12 %0A::error::x | `code` **gras** ${jndi:x} {0} \\u0007\\e[31m\\u202E\\uFFFF &lt;b&gt; \\n::error::y";

    private HostileDossier() {}

    /** Written in a folder whose name is no better, below the given one. */
    static Path in(Path folder) throws IOException {
        Path dossier = folder.resolve("à <b> &amp; | `%0A,:;=1+1' #1");
        Files.createDirectories(dossier);
        Files.writeString(dossier.resolve("dossier.yaml"), """
                appel: tid-bfc-2021
                reference: "%1$s"
                date_depot: "%1$s"
                porteur: {nom: "%1$s", type: "%1$s", siret: "%1$s", commune: "%1$s", rna: "%1$s"}
                projet: {intitule: "%1$s", domaines: ["%1$s"], territoire: {communes: ["%1$s"]}}
                budget:
                  base: ht
                  depenses:
                    - {libelle: "%1$s", poste: etudes, section: investissement, montant_ht: 100, justificatifs: ["%1$s"]}
                    - {libelle: "%1$s", poste: "%1$s", section: investissement, montant_ht: 100}
                  ressources: [{financeur: "%1$s", type: region, montant: 100, statut: acquis}]
                pieces:
                  - {id: "%1$s", type: devis, fichier: "%1$s"}
                  - {id: "%1$s", type: deliberation, etat: a_venir, note: "%1$s"}
                "%1$s": x
                """.formatted(TEXT));
        return dossier;
    }
}
