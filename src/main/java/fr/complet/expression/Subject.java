package fr.complet.expression;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.requirement.Terms;
import java.util.Optional;

/** What an expression is evaluated on. */
record Subject(Dossier dossier, Budget budget, Terms terms, Lexicon lexicon) {

    /** The lines of a table, by the path of its lines. */
    Items<?> table(String lines) {
        return switch (lines) {
            case "projet.calendrier.etapes[]" -> dossier.project().calendar().steps();
            case "projet.indicateurs[]" -> dossier.project().indicators();
            case "projet.partenaires[]" -> dossier.project().partners();
            case "budget.depenses[]" -> dossier.plan().costs();
            case "budget.ressources[]" -> dossier.plan().resources();
            case "budget.aides_de_minimis[]" -> dossier.plan().minimisAids();
            case "pieces[]" -> dossier.pieces();
            case "derogations[]" -> dossier.derogations();
            default -> throw new IllegalArgumentException("no table " + lines);
        };
    }

    /** The answer to a question, by its path and that of the question; what a default says stands for it elsewhere. */
    Answer<?> answer(String question, String path) {
        return switch (question) {
            case "projet.calendrier.premier_engagement" ->
                dossier.project().calendar().firstEngagement();
            case "budget.base.investissement" -> dossier.plan().base().investment();
            case "budget.base.fonctionnement" -> dossier.plan().base().operating();
            default -> dossier.answers().at(path);
        };
    }

    /** Whether the format takes a blank answer for a yes. */
    static boolean isYesByDefault(String question) {
        return question.equals("budget.depenses[].eligible") || question.equals("pieces[].retenu");
    }

    /** The amount of a cost line that is computed: in the base of its section, or with VAT. */
    Optional<Figure> computed(String question, String path) {
        return switch (question) {
            case "budget.depenses[].montant" -> Optional.of(line(path).amount());
            case "budget.depenses[].montant_ttc" -> Optional.of(line(path).ttc());
            default -> Optional.empty();
        };
    }

    private PricedLine line(String path) {
        return budget.costs().lines().get(index(path));
    }

    Piece piece(String path) {
        return dossier.pieces().all().get(index(path));
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }
}
