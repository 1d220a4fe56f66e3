package fr.complet.dossier;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A dossier for tests, built by small changes from a complete one: each change gives a value, of the type that the
 * record of the dossier holds, to a path of the dossier format.
 */
public final class TestDossier {

    private static final Object ILLEGIBLE = new Object();

    private final Map<String, Object> values;
    private final List<UnknownKey> unknownKeys;

    private TestDossier(Map<String, Object> values, List<UnknownKey> unknownKeys) {
        this.values = values;
        this.unknownKeys = unknownKeys;
    }

    /** Nothing is answered. */
    public static TestDossier empty() {
        return new TestDossier(new TreeMap<>(), List.of());
    }

    /** A dossier of the communauté de communes of Louhans for {@code tid-bfc-2021}, to which nothing can be objected. */
    public static TestDossier complete() {
        return CompleteDossier.of(empty());
    }

    /** One more answer, or another one; a list of simple values takes a {@link List}, {@code annees} a {@link Map}. */
    public TestDossier with(String path, Object value) {
        return changed(path, value);
    }

    /** A commune or an EPCI by what an applicant would write. */
    public TestDossier withCommune(String path, String text) {
        return changed(path, CommuneDesignation.of(text));
    }

    public TestDossier withCommunes(String... texts) {
        return changed(
                "projet.territoire.communes",
                List.of(texts).stream().map(CommuneDesignation::of).toList());
    }

    public TestDossier withEpci(String... texts) {
        return changed(
                "projet.territoire.epci",
                List.of(texts).stream().map(EpciDesignation::of).toList());
    }

    /** An answer that was given and cannot be read; at the path of a list, something that is no list. */
    public TestDossier illegible(String path) {
        return changed(path, ILLEGIBLE);
    }

    /** A cost line in investment, at 20 % of VAT, without evidence. */
    public TestDossier withCost(int index, CostCategory category, Money amountHt) {
        String line = "budget.depenses[" + index + "].";
        return with(line + "libelle", "Dépense " + index)
                .with(line + "poste", category)
                .with(line + "section", Section.INVESTISSEMENT)
                .with(line + "montant_ht", amountHt)
                .with(line + "taux_tva", new VatRate(Optional.of(Rate.percent(20))));
    }

    /** A resource without scheme. */
    public TestDossier withResource(int index, FundingType type, FundingStatus status, Money amount) {
        String line = "budget.ressources[" + index + "].";
        return with(line + "financeur", "Financeur " + index)
                .with(line + "type", type)
                .with(line + "statut", status)
                .with(line + "montant", amount);
    }

    /** A pièce joined with a file that is in order. */
    public TestDossier withPiece(int index, String id, PieceType type) {
        String piece = "pieces[" + index + "].";
        return with(piece + "id", id).with(piece + "type", type).with(piece + "fichier", "pieces/" + id + ".pdf");
    }

    /** What is found at the path of a pièce's file; in order when not said. */
    public TestDossier withAttachment(int index, Attachment attachment) {
        return changed("pieces[" + index + "].fichier attachment", attachment);
    }

    public TestDossier withDerogation(int index, String requirement, WaiverReason reason) {
        String derogation = "derogations[" + index + "].";
        return with(derogation + "exigence", requirement).with(derogation + "motif", reason);
    }

    public TestDossier withUnknownKey(UnknownKey key) {
        return new TestDossier(
                values, Stream.concat(unknownKeys.stream(), Stream.of(key)).toList());
    }

    /** Without an answer, a line or a whole group; the lines that stay keep their numbers. */
    public TestDossier without(String path) {
        Map<String, Object> fewer = new TreeMap<>(values);
        fewer.keySet().removeIf(known -> isAtOrBelow(known, path));
        return new TestDossier(fewer, unknownKeys);
    }

    public Dossier build() {
        return new TestForm(values, unknownKeys).dossier();
    }

    static boolean isIllegible(Object value) {
        return value == ILLEGIBLE;
    }

    static boolean isAtOrBelow(String path, String ancestor) {
        return path.startsWith(ancestor)
                && (path.length() == ancestor.length() || ".[ ".indexOf(path.charAt(ancestor.length())) >= 0);
    }

    private TestDossier changed(String path, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(path, value instanceof Collection<?> list ? List.copyOf(list) : value);
        return new TestDossier(more, unknownKeys);
    }

    /** A day, for short. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
