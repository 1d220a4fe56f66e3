package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.requirement.Outcome;
import org.junit.jupiter.api.Test;

final class FreeRuleTest {
    @Test
    void scratch() throws Exception {
        for (String rule : new String[] {
            "porteur.type == 'communaute_de_communes'",
            "porteur.population < 2000",
            "plan.aide_demandee <= plan.eligible * taux('$taux')",
            "plan.aide_demandee / plan.eligible <= taux('50 %')",
            "plan.aide_demandee <= montant('$plafond')",
            "plan.aide_demandee <= montant('$seuil')",
            "budget.depenses.all(d, d.montant_ht > 0)",
            "budget.depenses.all(d, d.annee <= 2023)",
            "budget.depenses.map(d, d.annee).somme() > 2023",
            "budget.ressources.exists(r, r.type == 'europe')",
            "budget.depenses.filter(d, d.poste == 'etudes').map(d, d.montant).somme() <= plan.cout / 3",
            "projet.calendrier.fin <= projet.calendrier.debut.plus_mois(36)",
            "'mobilite' in projet.domaines",
            "has(porteur.rna)",
            "porteur.commune.departement == '71'",
            "projet.territoire.communes.all(c, c.population < 2000)",
            "pieces.exists(p, p.type == 'aipd' && p.presente)",
            "plan.aide_maximale >= plan.aide_demandee",
            "plan.cout / 0 > 3",
            "budget.base.investissement == 'ht'",
            "date_depot >= date('2021-01-01')",
            "has(porteur.rib) || has(pieces)",
            "budget.depenses.all(d, d.eligible)",
            "plan.aide_demandee * 1000000000 * 1000000000 > 3",
        }) {
            Outcome full = FreeRule.of(rule).judge(TestDossier.complete());
            Outcome empty = FreeRule.of(rule).judge(TestDossier.empty());
            System.out.println(rule + "\n     full  " + full.status() + " " + full.doubts() + " "
                    + full.findings().stream().map(f -> f.place().path() + "@" + f.fault().key()).toList() + "\n     empty " + empty.status() + " " + empty.doubts());
        }
        for (String rule : new String[] {
            "porteur.typ == 'x'", "porteure.type == 'x'", "budget.depenses.all(d, d.anee > 1)", "porteur.type == 'comune'", "porteur.type in ['commune', 'x']", "budget.depenses.exists(d, d.poste == 'etude')",
            "porteur.population", "plan.cout * 0.5 > 3", "plan.cout <", "plan.cout > 'x'", "true", "montant(porteur.nom) > 3", "montant('beaucoup') < plan.cout", "taux('$tau') * 3 > plan.cout/1", "porteur.all(x, x)", "'a' in porteur", "somm(plan.cout)", "plan.cout == null", "a b", "porteur.nom == 'x", "porteur{nom: 'a'} == porteur", "double(plan.cout) > 3.0", "plan.cout > 5000", "ligne.montant > 3", "budget.depenses[0].montant > budget.depenses.size() && porteur.nom + 'a' == 'b'", "has(porteur)", "dyn(1) == 1", "porteur.nom.matches('a')", "timestamp('x') < date_depot", "", "(".repeat(100), "plan.cout > 0 && ".repeat(100)+"true", "x".repeat(3000),"1 + ".repeat(70)+"1 > plan.cout", "plan.cout > -3 && plan.cout == -5"
        }) {
            System.out.println((rule.length() > 60 ? rule.substring(0, 60) : rule) + "\n     " + FreeRule.of(rule).problems().stream().map(p -> p.kind() + " " + p.details() + " l." + p.place().line()).toList());
        }
        assertThat(1).isEqualTo(1);
    }
}
