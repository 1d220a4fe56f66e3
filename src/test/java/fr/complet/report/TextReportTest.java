package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checked;
import fr.complet.call.Actor;
import fr.complet.call.Assessment;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Notice;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Place;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.EverythingLegible;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.FilingWindow;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.PieceRequired;
import fr.complet.requirement.PlanBalanced;
import fr.complet.requirement.Reminder;
import fr.complet.requirement.SiretValid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {

    private static final String FILE = """
            appel: tid-bfc-2021
            porteur:
              siret: "2000715790001"
            """;

    @Test
    void the_first_screen_says_who_must_do_what() {
        assertThat(firstScreen(100)).isEqualTo("""
                INCOMPLET · 2 pièces manquent, 2 points à corriger, 1 réserve, 3 à vérifier à la main
                Territoires intelligents et durables (Région Bourgogne-Franche-Comté) · règles au 15/09/2021
                Coût 120 000,00 € HT · aide demandée 60 000,00 € (50,0 % de l’assiette) · part propre 24,1 %
                (min. 20 %, marge 4 800,00 €)

                CONSEIL     pièce manquante : délibération ou décision prise par délégation     [piece-deliberation]
                VOUS        RIB : pas encore là (état : à venir)                               Pièces!A9 [piece-rib]
                            réserve : gouvernance : à renseigner                                [projet-gouvernance]
                À CORRIGER  SIRET : 13 chiffres au lieu de 14                         dossier.yaml:3 [porteur-siret]
                            dépenses 120 000,00 € / ressources 118 500,00 € : il manque 1 500,00 €
                                                                                                  [budget-equilibre]
                À VÉRIFIER  valeur non publiée : Exigence tid-depot (où la trouver : ci-dessous)         [tid-depot]
                            rappels : Exigence num-open-data, Exigence num-rgaa                   [num-open-data, …]

                2 exigences conformes
                """.stripTrailing());
    }

    private static String firstScreen(int width) {
        String text = report(Language.FR, width, false).of(Checked.of("dossier.yaml", faulty()));
        return plainSpaces(text.substring(0, text.indexOf("\n── "))).stripTrailing();
    }

    @Test
    void with_two_sections_the_minimum_is_told_only_where_the_whole_plan_says_what_the_rule_says() {
        assertThat(money(sections(Section.INVESTISSEMENT, Section.FONCTIONNEMENT)))
                .endsWith("part propre 50,0 % (min. 20 %, marge 30 000,00 €)");
        assertThat(money(sections(Section.FONCTIONNEMENT, Section.INVESTISSEMENT)))
                .endsWith("part propre 50,0 %");
    }

    private static String money(TestDossier dossier) {
        Assessment assessment = new SampleAssessment(dossier)
                .asking("participation-minimale", Chapter.COFINANCEMENT, Severity.BLOCKING, ownShare())
                .build();
        return plainSpaces(MoneyLine.of(assessment, Words.in(Language.FR)));
    }

    /** Each section costs 50 000 €; own money pays for the one, public money for the other. */
    private static TestDossier sections(Section ofOwn, Section ofPublic) {
        return TestDossier.complete()
                .without("budget.depenses")
                .without("budget.ressources")
                .withCost(0, CostCategory.CAPTEURS, Money.euros(50_000))
                .withCost(1, CostCategory.FORMATION, Money.euros(50_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .withResource(0, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(50_000))
                .with("budget.ressources[0].section", ofOwn)
                .withResource(1, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(50_000))
                .with("budget.ressources[1].section", ofPublic);
    }

    @Test
    void a_complete_dossier_is_ready_subject_to_what_nobody_but_a_person_can_check() {
        Assessment assessment = new SampleAssessment(TestDossier.complete())
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .asking("num-rgaa", Chapter.NUMERIQUE, Severity.ADVICE, new Reminder())
                .build();

        assertThat(report(Language.FR, 100, true).of(Checked.of("dossier.yaml", assessment)))
                .isEqualTo("PRÊT À DÉPOSER, sous réserve de 1 vérification\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120})
    void no_line_but_an_address_is_wider_than_the_terminal(int width) {
        for (Language language : Language.values()) {
            String text = report(language, width, false).of(Checked.of("dossier.yaml", hostile()));

            assertThat(text.lines().filter(line -> !line.contains("https://")))
                    .allSatisfy(line -> assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void the_first_screen_stays_about_twenty_lines_long_whatever_is_missing() {
        SampleAssessment sample = new SampleAssessment(TestDossier.empty());
        for (Actor actor : Actor.values()) {
            for (int i = 0; i < 20; i++) {
                sample.asking("exigence-" + actor + i, Chapter.PORTEUR, Severity.BLOCKING, actor, nameRequired());
            }
        }
        String text = report(Language.FR, 100, false).of(Checked.of("dossier.yaml", sample.build()));
        String screen = text.substring(0, text.indexOf("\n── "));

        assertThat(screen.lines().count()).isBetween(18L, 24L);
        assertThat(screen).contains("et 18 autres, ci-dessous").contains("VOUS").contains("FINANCEUR");
    }

    @Test
    void the_offending_line_is_shown_with_its_answer_underlined() {
        assertThat(plainSpaces(report(Language.FR, 100, false).of(Checked.of("dossier.yaml", faulty()))))
                .contains("""
                          SIRET : 13 chiffres au lieu de 14
                            → dossier.yaml:3:10
                              3 │   siret: "2000715790001"
                                │          ^^^^^^^^^^^^^^^
                            trouvé   2000715790001
                            à faire  recopiez-le de l’avis de situation SIRENE : 9 chiffres du SIREN, puis 5
                            source   CGCT, art. L1111-10 III · habituellement demandé ; règlement de l’appel non consulté
                                     https://www.legifrance.gouv.fr/ (lu le 23/11/2026)
                        """);
    }

    @Test
    void the_plan_stands_side_by_side_when_there_is_room() {
        String text = plainSpaces(report(Language.FR, 100, false).of(Checked.of("dossier.yaml", faulty())));

        assertThat(text).contains("""
                DÉPENSES                                         │ RESSOURCES
                """);
        assertThat(text)
                .containsPattern("Dépense 0 +24 000,00 € +20,0 % █▎ +│ Financeur 0 +60 000,00 € +50,6 % ███")
                .containsPattern("Total +120 000,00 € +│ Total +118 500,00 €\n")
                .contains("Financeur 3")
                .contains("(5 000,00 €)")
                .contains("Le plan n’est pas équilibré : il manque 1 500,00 € de ressources.");
    }

    @Test
    void the_plan_stands_one_side_above_the_other_on_a_narrow_terminal() {
        String text = report(Language.FR, 80, false).of(Checked.of("dossier.yaml", faulty()));

        assertThat(text).contains("\nDÉPENSES\n").contains("\nRESSOURCES\n");
    }

    @Test
    void nothing_that_a_dossier_says_reaches_the_terminal_as_a_command() {
        for (boolean quiet : new boolean[] {true, false}) {
            String text = report(Language.FR, 80, quiet).of(Checked.of("a\u001B[2Jb\n.yaml", hostile()));

            assertThat(text.chars().filter(c -> c != '\n').filter(Character::isISOControl))
                    .isEmpty();
            assertThat(text).doesNotContain("\u202E").doesNotContain("\u2028");
        }
    }

    @Test
    void colours_add_nothing_but_colours() {
        var plain = new TextReport(Words.in(Language.FR), new TextOptions(100, Style.PLAIN, true, false, true));
        var coloured = new TextReport(Words.in(Language.FR), new TextOptions(100, Style.COLOUR, true, false, true));
        Checked one = Checked.of("dossier.yaml", faulty());

        assertThat(coloured.of(one)).contains("\u001B[");
        assertThat(lines(coloured.of(one).replaceAll("\u001B\\[[0-9;]*m", ""))).isEqualTo(lines(plain.of(one)));
    }

    @Test
    void what_is_met_is_listed_only_when_everything_is_asked() {
        Checked one = Checked.of("dossier.yaml", faulty());
        var everything = new TextReport(Words.in(Language.FR), new TextOptions(100, Style.PLAIN, true, false, false));

        assertThat(everything.of(one)).contains("[porteur-nom]");
        assertThat(report(Language.FR, 100, false).of(one)).doesNotContain("[porteur-nom]");
    }

    @Test
    void notices_stand_apart() {
        assertThat(plainSpaces(report(Language.FR, 100, false).of(Checked.of("dossier.yaml", faulty()))))
                .contains("── Remarques sur la lecture ")
                .contains("« 1263 » lu « 01263 » : le zéro initial était perdu (dossier.yaml:2)\n");
    }

    @Test
    void an_unreadable_dossier_says_what_where_and_what_to_do() {
        Failure failure = new Failure(
                Unreadable.Cause.TAB_INDENTATION, List.of(), Place.inText("dossier.yaml", "", 7, 1), List.of());

        assertThat(plainSpaces(report(Language.FR, 100, false).of(Checked.failed("dossier.yaml", failure))))
                .isEqualTo("""
                        ILLISIBLE · une tabulation sert de retrait
                          → dossier.yaml:7:1
                          À faire : remplacez-la par des espaces

                        """);
    }

    @Test
    void the_report_ends_with_who_decides() {
        Summary summary = Summary.empty().plus(Checked.of("dossier.yaml", faulty()));

        assertThat(report(Language.FR, 100, false).closing(summary))
                .isEqualTo("Seul le service instructeur prononce la complétude.\n");
        assertThat(report(Language.FR, 100, true).closing(summary)).isEmpty();
    }

    @Test
    void a_run_that_was_cut_short_says_so() {
        Summary summary = Summary.empty().plus(Checked.of("a.yaml", faulty())).cutShort();

        assertThat(plainSpaces(report(Language.FR, 100, false).closing(summary)))
                .isEqualTo("""
                Vérification interrompue : les dossiers suivants n’ont pas été lus.
                Seul le service instructeur prononce la complétude.
                """);
    }

    private static TextReport report(Language language, int width, boolean quiet) {
        return new TextReport(Words.in(language), new TextOptions(width, Style.PLAIN, false, quiet, false));
    }

    private static FieldRequired nameRequired() {
        return new FieldRequired(List.of("porteur.nom"));
    }

    private static Assessment faulty() {
        TestDossier dossier = TestDossier.complete()
                .with("porteur.siret", "2000715790001")
                .with("budget.ressources[2].montant", Money.cents(2_850_000))
                .withResource(3, FundingType.FINANCEUR_PRIVE, FundingStatus.REFUSE, Money.euros(5_000))
                .without("pieces[1]")
                .without("projet.gouvernance")
                .with("pieces[8].etat", PieceState.A_VENIR);
        return asked(new SampleAssessment(dossier, FILE, List.of(restoredZero())))
                .standing("porteur.siret", 3, 10)
                .standing(Place.inSheet("dossier.xlsx", "pieces[8]", "Pièces", "A9"))
                .build();
    }

    private static SampleAssessment asked(SampleAssessment sample) {
        return sample.asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .asking("porteur-nom", Chapter.PORTEUR, Severity.BLOCKING, nameRequired())
                .asking("projet-gouvernance", Chapter.PROJET, Severity.WARNING, required("projet.gouvernance"))
                .asking("budget-equilibre", Chapter.BUDGET, Severity.BLOCKING, new PlanBalanced())
                .asking("participation", Chapter.COFINANCEMENT, Severity.BLOCKING, ownShare())
                .asking("piece-deliberation", Chapter.PIECES, Severity.BLOCKING, Actor.COUNCIL, deliberation())
                .asking("piece-rib", Chapter.PIECES, Severity.BLOCKING, new PieceRequired(List.of(PieceType.RIB)))
                .asking("num-open-data", Chapter.NUMERIQUE, Severity.ADVICE, new Reminder())
                .asking("num-rgaa", Chapter.NUMERIQUE, Severity.ADVICE, new Reminder())
                .asking("tid-depot", Chapter.APPEL, Severity.BLOCKING, window());
    }

    private static Assessment hostile() {
        String nasty = "\u001B[31m\u202E\u2028\n".repeat(500);
        TestDossier dossier = TestDossier.complete()
                .with("porteur.siret", nasty)
                .with("porteur.nom", nasty)
                .with("budget.depenses[0].libelle", nasty)
                .with("budget.ressources[0].financeur", "x".repeat(10_000))
                .illegible("porteur.adresse");
        String text = "porteur: " + "\u001B]0;x\u0007".repeat(200) + "é".repeat(300);
        return new SampleAssessment(dossier, text, List.of(restoredZero()))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .asking("dossier-lisible", Chapter.DOSSIER, Severity.BLOCKING, new EverythingLegible())
                .asking("un-identifiant-" + "long".repeat(40), Chapter.APPEL, Severity.ADVICE, new Reminder())
                .standing("porteur.siret", 1, 1_400)
                .standing(Place.inText("d\u001B".repeat(90) + ".yaml", "porteur.adresse", 2, 3))
                .build();
    }

    private static Notice restoredZero() {
        Place place = Place.inText("dossier.yaml", "porteur.commune", 2, 3);
        return new Notice(Notice.Kind.LEADING_ZERO_RESTORED, List.of("1263", "01263"), place);
    }

    private static FieldRequired required(String path) {
        return new FieldRequired(List.of(path));
    }

    private static MinimumOwnShare ownShare() {
        return new MinimumOwnShare(Dated.constant(Rate.percent(20)));
    }

    private static PieceRequired deliberation() {
        return new PieceRequired(List.of(PieceType.DELIBERATION, PieceType.DECISION_DELEGATION));
    }

    private static FilingWindow window() {
        return new FilingWindow(
                new Dated<>("tid-bfc-2021.ouverture", List.of(), ""),
                new Dated<>("tid-bfc-2021.cloture", List.of(), "règlement"));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::stripTrailing).toList();
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
