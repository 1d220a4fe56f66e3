package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Statement;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In an empty dossier nothing is wrong; in a complete one nothing is wanting. */
final class EmptyDossierTest {

    private static final Dated<LocalDate> OPENING = Dated.constant(LocalDate.of(2021, 6, 1));
    private static final Dated<LocalDate> CLOSING = Dated.constant(LocalDate.of(2021, 9, 30));

    static Stream<Requirement> requirements() {
        return Stream.of(
                new BankAccountValid(),
                new CalendarInOrder(),
                new CertifiedAccounts(List.of(PieceType.COMPTES), Dated.constant(Money.euros(153_000))),
                new ContactReachable(),
                new DeliberationContent(),
                new DeliberationDated(),
                new DeliberationEnforceable(),
                new DeliberationMatchesPlan(),
                new DerogationAdmissible(),
                new DerogationUseful(),
                new EligibleApplicant(List.of(ApplicantType.COMMUNAUTE_DE_COMMUNES), List.of()),
                new EverythingLegible(),
                new FieldRequired(List.of("porteur.nom")),
                new FilesInOrder(),
                new FilingWindow(OPENING, CLOSING),
                new IndicatorsWithTarget(),
                new KnownKeysOnly(),
                new MinimumCount("projet.domaines", 2),
                new NoEarlyStart(PieceType.AUTORISATION_DEMARRAGE_ANTICIPE),
                new PieceOrStatement(List.of(PieceType.ATTESTATION_NON_COMMENCEMENT), Statement.NON_COMMENCEMENT),
                new PieceRequired(List.of(PieceType.RIB)),
                new PiecesArrived(),
                new ReferencesResolve(),
                new Reminder(),
                new SeatInRegion("27"),
                new SeatKnown(),
                new SignatoryEmpowered(PieceType.ARRETE_DELEGATION_SIGNATURE),
                new SiretMatchesSeat(),
                new SiretValid(),
                new StatementRequired(Statement.REGULARITE_SOCIALE_FISCALE),
                new TerritoryInRegion("27"),
                new TerritoryKnown(),
                new TextLongEnough("projet.resume", 200));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void nothing_is_wrong_in_an_empty_dossier(Requirement requirement) {
        Outcome outcome = judged(requirement, empty());

        assertThat(outcome.status()).isNotEqualTo(Status.INVALID);
        assertThat(outcome.doubts()).noneMatch(doubt -> doubt.kind() == Doubt.Kind.ILLEGIBLE);
        assertThat(outcome.doubts().isEmpty()).isEqualTo(outcome.status() != Status.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void nothing_fails_in_a_complete_dossier(Requirement requirement) {
        assertThat(judged(requirement, complete()).isFailed()).isFalse();
    }
}
