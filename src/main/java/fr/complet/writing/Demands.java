package fr.complet.writing;

import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Severity;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Choice;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Statement;
import fr.complet.reading.Question;
import fr.complet.requirement.CertifiedAccounts;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.MinimisCeiling;
import fr.complet.requirement.PieceOrStatement;
import fr.complet.requirement.PieceRequired;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.RnaValid;
import fr.complet.requirement.StatementRequired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one call asks of a dossier: which questions it needs answered, which it never looks at, which pièces it wants. */
final class Demands {

    /** Questions for some calls only; all others are for any. */
    private static final List<String> PARTICULAR = List.of(
            "porteur.rna",
            "porteur.subventions_publiques_annuelles",
            "projet.participation",
            "projet.objectifs",
            "projet.usages_numeriques",
            "budget.aides_de_minimis",
            "attestations",
            "derogations");

    private final Call call;
    private final Applicability applicability;
    private final Map<String, Severity> needs;
    private final Set<String> asked = new HashSet<>();
    private final List<DemandedPiece> pieces = new ArrayList<>();

    private Demands(Call call, LocalDate date) {
        this.call = call;
        this.applicability = Applicability.of(call);
        this.needs = Needs.of(call, date);
        call.clauses().stream().filter(applicability::isPossible).forEach(this::add);
    }

    /** What it asks by the rules in force on a day. */
    static Demands of(Call call, LocalDate date) {
        return new Demands(call, date);
    }

    Call call() {
        return call;
    }

    /** How grave it is not to answer a question; nothing when that is no fault. */
    Optional<Severity> need(String path) {
        return Optional.ofNullable(needs.get(path));
    }

    /** Whether an answer could matter to the call. */
    boolean isOffered(Question question) {
        String path = question.path();
        boolean particular = PARTICULAR.stream().anyMatch(one -> isWithin(path, one));
        return !particular || asked.stream().anyMatch(one -> isWithin(path, one) || isWithin(one, path));
    }

    /** The answers to a question that the call admits. */
    boolean admits(Choice choice) {
        return !(choice instanceof ApplicantType type)
                || applicability.admitted().contains(type);
    }

    /** Those that any dossier needs come first. */
    List<DemandedPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** The requirements that can be waived. */
    List<String> waivable() {
        return call.clauses().stream()
                .filter(clause -> clause.waiver().isPresent())
                .map(Clause::id)
                .toList();
    }

    private void add(Clause clause) {
        asked.addAll(questions(clause.requirement()));
        if (clause.waiver().isPresent()) {
            asked.add("derogations");
        }
        if (DigitalUses.decide(clause)) {
            asked.add("projet.usages_numeriques");
        }
        if (clause.requirement() instanceof PieceOrStatement rule) {
            add(clause, rule.types().get(0), true);
        } else if (clause.requirement() instanceof PieceRequired rule) {
            add(clause, rule.types().get(0), false);
        }
    }

    /** Those of a kind of requirement that only some calls make. */
    private static List<String> questions(Requirement requirement) {
        if (requirement instanceof FieldRequired fields) {
            return fields.questions();
        }
        if (requirement instanceof StatementRequired rule) {
            return List.of(path(rule.statement()));
        }
        if (requirement instanceof PieceOrStatement rule) {
            return List.of(path(rule.statement()));
        }
        if (requirement instanceof RnaValid) {
            return List.of("porteur.rna");
        }
        if (requirement instanceof CertifiedAccounts) {
            return List.of("porteur.subventions_publiques_annuelles");
        }
        return requirement instanceof MinimisCeiling ? List.of("budget.aides_de_minimis") : List.of();
    }

    private void add(Clause clause, PieceType type, boolean statement) {
        if (pieces.stream().noneMatch(piece -> piece.type() == type)) {
            pieces.add(new DemandedPiece(
                    type,
                    applicability.occasion(clause),
                    clause.gravity().usual().blocks(),
                    statement));
        }
    }

    private static String path(Statement statement) {
        return "attestations." + statement.code();
    }

    private static boolean isWithin(String path, String group) {
        return path.equals(group) || path.startsWith(group + ".") || path.startsWith(group + "[");
    }
}
