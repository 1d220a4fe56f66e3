package fr.complet.expression;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Inhabitants;
import fr.complet.dossier.Listed;
import fr.complet.dossier.Piece;
import fr.complet.requirement.Estimate;
import fr.complet.requirement.Outcome;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dossier says to one question, or what is computed from it: a value, or something unknown. */
final class Reply {

    private static final String PRESENT = "pieces[].presente";
    private static final String POPULATION = "porteur.population";

    private final Evaluation evaluation;
    private final Subject subject;
    private final Term term;
    private final String path;

    Reply(Evaluation evaluation, Term term, String path) {
        this.evaluation = evaluation;
        this.subject = evaluation.subject();
        this.term = term;
        this.path = path;
    }

    Object value() {
        if (term.several()) {
            return list();
        }
        if (isFigure()) {
            return figure(estimate());
        }
        return switch (term.path()) {
            case PRESENT -> present(subject.piece(path));
            case POPULATION -> inhabitants();
            default -> one(subject.answer(term.path(), path));
        };
    }

    boolean isGiven() {
        if (term.several()) {
            Listed<?> list = subject.dossier().answers().listAt(path);
            evaluation.look(list.place(), !list.isEmpty());
            return !list.isEmpty();
        }
        if (isFigure()) {
            return estimate().amount().isPresent();
        }
        if (term.path().equals(PRESENT)) {
            return true;
        }
        if (term.path().equals(POPULATION)) {
            return Inhabitants.of(subject.dossier().applicant()).number().isPresent();
        }
        Answer<?> answer = subject.answer(term.path(), path);
        evaluation.look(answer);
        return !answer.isBlank();
    }

    private boolean isFigure() {
        return path.startsWith(Lexicon.PLAN + ".")
                || subject.computed(term.path(), path).isPresent();
    }

    private Estimate estimate() {
        return subject.computed(term.path(), path).map(Estimate::of).orElseGet(() -> {
            PlanFigure figure = PlanFigure.of(path.substring(Lexicon.PLAN.length() + 1));
            Estimate estimate = figure.in(subject.budget(), subject.terms(), figure.place(subject.dossier()));
            evaluation.look(figure.place(subject.dossier()), estimate.amount().isPresent());
            return estimate;
        });
    }

    private Object figure(Estimate estimate) {
        if (estimate.amount().isPresent()) {
            return estimate.amount().get().cents();
        }
        if (estimate.why().isEmpty()) {
            throw new IllegalStateException("the call fixes no maximum");
        }
        return evaluation.unknown(Outcome.worst(estimate.why()));
    }

    private Object inhabitants() {
        Inhabitants inhabitants = Inhabitants.of(subject.dossier().applicant());
        evaluation.look(subject.dossier().applicant().seat());
        return inhabitants.number().isPresent()
                ? (Object) (long) inhabitants.number().getAsInt()
                : evaluation.unknown(Outcome.undecided(inhabitants.lacking()));
    }

    private Object present(Piece piece) {
        evaluation.look(piece.place(), true);
        List<Answer<?>> unclear = Stream.<Answer<?>>of(piece.statedState(), piece.file())
                .filter(Answer::isIllegible)
                .toList();
        return unclear.isEmpty() ? (Object) piece.isPresent() : evaluation.unknown(Outcome.undecided(unclear));
    }

    private Object one(Answer<?> answer) {
        evaluation.look(answer);
        if (answer.isBlank() && Subject.isYesByDefault(term.path())) {
            return true;
        }
        return understood(answer);
    }

    private Object understood(Answer<?> answer) {
        evaluation.work(answer.text().length());
        Optional<?> value = answer.value();
        return switch (term.sort()) {
            case COMMUNE ->
                new PlaceView.OfCommune(
                        value.flatMap(written -> ((CommuneDesignation) written).commune()), () -> unfound(answer));
            case EPCI ->
                new PlaceView.OfEpci(
                        value.flatMap(written -> ((EpciDesignation) written).epci()), () -> unfound(answer));
            case TEXT, AMOUNT, DECIMAL, COUNT, DATE, YES_NO, CHOICE ->
                value.<Object>map(known -> Values.of(term.sort(), known))
                        .orElseGet(() -> evaluation.unknown(Outcome.undecided(answer)));
        };
    }

    /** A place that is in no table waits for the requirement that says so, when the call has it. */
    private Object unfound(Answer<?> answer) {
        String told = path.startsWith("porteur.") ? "porteur-commune" : "projet-territoire";
        boolean isTold = answer.isGiven() && subject.terms().waivers().know(told);
        return evaluation.unknown(isTold ? Outcome.waitingFor(told, answer.place()) : Outcome.undecided(answer));
    }

    /** A list of which an item cannot be read is unknown as a whole: any value might be there. */
    private Object list() {
        Listed<?> list = subject.dossier().answers().listAt(path);
        evaluation.look(list.place(), !list.isEmpty());
        if (list.isEmpty()) {
            return evaluation.unknown(Outcome.undecided(new Blank<>(list.place())));
        }
        if (!list.illegible().isEmpty()) {
            return evaluation.unknown(Outcome.undecided(list.illegible()));
        }
        return list.items().stream().<Object>map(this::understood).toList();
    }
}
