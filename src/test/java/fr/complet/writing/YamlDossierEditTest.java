package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.writing.DossierEdit.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlDossierEditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "porteur.nom^Ville^porteur:\\n  nom: Commune # c\\n^porteur:\\n  nom: Ville # c\\n",
                "porteur.nom^Éco-cité d'Autun^porteur:\\n  nom: Commune # c\\n^porteur:\\n  nom: Éco-cité d'Autun # c\\n",
                "porteur.nom^a: b^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \"a: b\"\\n",
                "porteur.nom^yes^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \"yes\"\\n",
                "porteur.nom^012^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \"012\"\\n",
                "porteur.nom^1e3^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \"1e3\"\\n",
                "porteur.nom^# x^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \"# x\"\\n",
                "porteur.nom^ x ^porteur:\\n  nom: Commune\\n^porteur:\\n  nom: \" x \"\\n",
                "porteur.nom^a\\nb^porteur:\\n  nom: Commune # c\\nprojet:\\n^porteur:\\n  nom: |- # c\\n    a\\n    b\\nprojet:\\n",
                "porteur.nom^L'un^porteur:\\n  nom: 'Commune'\\n^porteur:\\n  nom: 'L''un'\\n",
                "porteur.nom^\"x\"^porteur:\\n  nom: \"Commune\"\\n^porteur:\\n  nom: \"\\\"x\\\"\"\\n",
                "projet.resume^un\\ndeux^projet:\\n  resume: | # c\\n     a\\n     b\\n\\n# fin\\n^projet:\\n  resume: |- # c\\n     un\\n     deux\\n\\n# fin\\n",
                "projet.resume^court^projet:\\n  resume: >\\n   a\\n   b\\n^projet:\\n  resume: >-\\n   court\\n",
                "porteur.nom^x^porteur:\\n  nom:   # c\\n^porteur:\\n  nom: x   # c\\n",
                "porteur.nom^x^porteur:\\n  nom: ~   # c\\n^porteur:\\n  nom: x   # c\\n",
                "porteur.nom^x^porteur:\\n  nom: \"\"\\n^porteur:\\n  nom: \"x\"\\n",
                "porteur.nom^x^porteur:\\n  nom:   ^porteur:\\n  nom: x",
                "porteur.nom^^porteur:\\n  nom: Ville\\n^porteur:\\n  nom:\\n",
                "porteur.nom^^porteur:\\n  nom: Ville   # c\\n^porteur:\\n  nom:   # c\\n",
                "porteur.nom^^porteur:\\n  nom: \"Ville\"\\n^porteur:\\n  nom: \"\"\\n",
                "porteur.nom^^porteur:\\n  siret: 1\\n^porteur:\\n  siret: 1\\n",
                "porteur.nom^x^porteur: {nom: Ville, siret: 1}\\n^porteur: {nom: x, siret: 1}\\n",
                "porteur.nom^a, b^porteur: {nom: Ville, siret: 1}\\n^porteur: {nom: \"a, b\", siret: 1}\\n",
                "porteur.nom^^porteur: {nom: Ville, siret: 1}\\n^porteur: {nom: , siret: 1}\\n",
                "porteur.nom^x^porteur: {nom: , siret: 1}\\n^porteur: {nom: x, siret: 1}\\n",
                "porteur.nom^x^porteur: {nom, siret: 1}\\n^porteur: {nom: x, siret: 1}\\n",
                "porteur.type^commune^porteur: {nom: Ville, siret: 1}\\n^porteur: {nom: Ville, type: commune, siret: 1}\\n",
                "porteur.type^commune^porteur: {}\\n^porteur:\\n  type: commune\\n",
                "porteur.type^commune^porteur:\\n    nom: Ville # c\\n    siret: 1\\n^porteur:\\n    nom: Ville # c\\n    type: commune\\n    siret: 1\\n",
                "porteur.rna^W1^porteur:\\n  nom: Ville\\n  # sur rna\\n\\n# projet\\nprojet:\\n^porteur:\\n  nom: Ville\\n  rna: W1\\n  # sur rna\\n\\n# projet\\nprojet:\\n",
                "projet.intitule^T^porteur:\\n  nom: x\\n  # sur rna\\n\\n# budget\\nbudget:\\n  base: ht\\n^porteur:\\n  nom: x\\n  # sur rna\\n\\nprojet:\\n  intitule: T\\n\\n# budget\\nbudget:\\n  base: ht\\n",
                "projet.calendrier.debut^2022-01-03^projet:\\n    intitule: x^projet:\\n    intitule: x\\n    calendrier:\\n        debut: 2022-01-03",
                "budget.base^ht^^budget:\\n  base: ht\\n",
                "budget.base^ht^# rien^# rien\\nbudget:\\n  base: ht\\n",
                "budget.base^ht^---\\n^---\\nbudget:\\n  base: ht\\n",
                "budget.base^ttc^budget:\\n  base:\\n    # a\\n    investissement: ht # b\\n    # c\\n  tva: fctva\\n^budget:\\n  base: ttc\\n  tva: fctva\\n",
            })
    void an_answer_is_written_where_it_belongs(String path, String value, String before, String after)
            throws Exception {
        assertThat(edited(unescaped(before), path, unescaped(value))).isEqualTo(unescaped(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "budget.ressources[0].montant^5^budget:\\n  base: ht\\n^budget:\\n  base: ht\\n  ressources:\\n    - montant: 5\\n",
                "budget.ressources[0].montant^5^budget:\\n  ressources: [] # c\\n^budget:\\n  ressources: # c\\n    - montant: 5\\n",
                "budget.ressources[0].montant^5^budget:\\n  ressources: # c\\n  tva: x\\n^budget:\\n  ressources: # c\\n    - montant: 5\\n  tva: x\\n",
                "budget.ressources[0].montant^5^budget:\\n  ressources:\\n    - financeur:\\n      montant:\\n^budget:\\n  ressources:\\n    - financeur:\\n      montant: 5\\n",
                "budget.ressources[1].montant^5^budget:\\n  ressources:\\n  - financeur: x\\n    montant: 4 # c\\n  tva: x\\n^budget:\\n  ressources:\\n  - financeur: x\\n    montant: 4 # c\\n  - montant: 5\\n  tva: x\\n",
                "budget.ressources[1].montant^5^budget:\\n  ressources:\\n    -   financeur: x\\n# fin^budget:\\n  ressources:\\n    -   financeur: x\\n    -   montant: 5\\n# fin",
                "budget.ressources[1].montant^5^budget:\\n  ressources:\\n    - {financeur: x}\\n^budget:\\n  ressources:\\n    - {financeur: x}\\n    - {montant: 5}\\n",
                "budget.ressources[1].montant^5^budget: {ressources: [{financeur: x}]}^budget: {ressources: [{financeur: x}, {montant: 5}]}",
                "budget.ressources[0].montant^5^budget: {ressources: []}^budget: {ressources: [{montant: 5}]}",
                "budget.ressources[0]^^budget:\\n  ressources:\\n    # a\\n    - financeur: x\\n      # b\\n    # c\\n    - financeur: y\\n^budget:\\n  ressources:\\n    # c\\n    - financeur: y\\n",
                "budget.ressources[0]^^budget:\\n  ressources:\\n    # tous\\n    - financeur: x\\n    - financeur: y\\n^budget:\\n  ressources:\\n    # tous\\n    - financeur: y\\n",
                "budget.ressources[1]^^budget:\\n  ressources:\\n    - financeur: x\\n\\n    # c\\n    - financeur: y # d\\n      # e\\n\\n  tva: x\\n^budget:\\n  ressources:\\n    - financeur: x\\n\\n  tva: x\\n",
                "budget.ressources[0]^^budget:\\n  ressources:\\n    - financeur: x\\n^budget:\\n  ressources:\\n",
                "budget.ressources[0]^^budget: {ressources: [{financeur: x}, {financeur: y}]}^budget: {ressources: [{financeur: y}]}",
                "budget.ressources[1]^^budget: {ressources: [{financeur: x}, {financeur: y}]}^budget: {ressources: [{financeur: x}]}",
                "budget.ressources[0]^^budget: {ressources: [{financeur: x}]}^budget: {ressources: []}",
                "budget.ressources[1]^^budget: {ressources: [{financeur: x}]}^budget: {ressources: [{financeur: x}]}",
                "budget.ressources[1].montant^5^budget:\\n  ressources:\\n    - financeur: x\\n  recettes:\\n    - financeur: y\\n^budget:\\n  ressources:\\n    - financeur: x\\n  recettes:\\n    - financeur: y\\n      montant: 5\\n",
                "budget.depenses[0].annees.2022^5^budget:\\n  depenses:\\n    - libelle: x\\n^budget:\\n  depenses:\\n    - libelle: x\\n      annees: {2022: 5}\\n",
                "budget.depenses[0].annees.2022^5^budget:\\n  depenses:\\n    - annees: {2021: 4, 2023: 6}\\n^budget:\\n  depenses:\\n    - annees: {2021: 4, 2022: 5, 2023: 6}\\n",
                "budget.depenses[0].annees^2022: 5; 2023: 6^budget:\\n  depenses:\\n    - annees:\\n        2022: 4\\n^budget:\\n  depenses:\\n    - annees:\\n        2022: 5\\n        2023: 6\\n",
                "budget.depenses[0].annees^2022: 5; 2023: 6^budget:\\n  depenses:\\n    - libelle: x\\n^budget:\\n  depenses:\\n    - libelle: x\\n      annees: {2022: 5, 2023: 6}\\n",
                "projet.domaines^mobilite, eau^projet:\\n  domaines:\\n^projet:\\n  domaines: [mobilite, eau]\\n",
                "projet.domaines^mobilite, eau^projet:\\n  domaines: [energie, eau] # c\\n^projet:\\n  domaines: [mobilite, eau] # c\\n",
                "projet.domaines^mobilite, eau^projet:\\n  domaines: energie # c\\n^projet:\\n  domaines: mobilite, eau # c\\n",
                "projet.domaines^eau; mobilite^projet:\\n  domaines:\\n  - energie # c\\n  - eau # d\\n  resume: x\\n^projet:\\n  domaines:\\n  - eau # d\\n  - mobilite\\n  resume: x\\n",
                "projet.domaines^^projet:\\n  domaines:\\n  - energie # c\\n  - eau # d\\n  resume: x\\n^projet:\\n  domaines: []\\n  resume: x\\n",
                "projet.territoire.communes^71263; 01004^projet:\\n  territoire: {communes: ['71263']}\\n^projet:\\n  territoire: {communes: ['71263', \"01004\"]}\\n",
                "porteur.commune^71263^porteur:\\n  commune: a\\n  code_insee: b\\n^porteur:\\n  commune: \"71263\"\\n  code_insee:\\n",
                "porteur.nom^x^{\"porteur\": {\"nom\": \"y\", \"population\": 3}}^{\"porteur\": {\"nom\": \"x\", \"population\": 3}}",
                "porteur.type^commune^{\"porteur\": {\"nom\": \"y\", \"population\": 3}}^{\"porteur\": {\"nom\": \"y\", \"type\": \"commune\", \"population\": 3}}",
            })
    void lines_and_lists_keep_their_manner(String path, String value, String before, String after) throws Exception {
        assertThat(edited(unescaped(before), path, value)).isEqualTo(unescaped(after));
    }

    private static String edited(String before, String... pathsAndValues) throws Exception {
        List<Written> answers = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            answers.add(new Written(pathsAndValues[i], pathsAndValues[i + 1] == null ? "" : pathsAndValues[i + 1]));
        }
        byte[] bytes = before.getBytes(StandardCharsets.UTF_8);
        return new String(DossierEdit.with(bytes, "dossier.yaml", answers), StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        return text == null ? "" : text.replace("\\n", "\n").replace("\\r", "\r");
    }
}
