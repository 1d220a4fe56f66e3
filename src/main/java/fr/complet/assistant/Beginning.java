package fr.complet.assistant;

import fr.complet.archive.KnownCalls;
import fr.complet.archive.Office;
import fr.complet.assistant.Desk.Left;
import fr.complet.call.Call;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.TextOptions;
import fr.complet.writing.DossierKind;
import fr.complet.writing.EmptyDossier;
import fr.complet.writing.Template;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the empty dossier that the assistant then fills in, for a call that the program knows. */
public final class Beginning {

    private final Desk desk;
    private final Voice voice;

    public Beginning(Desk desk, Language language, TextOptions options) {
        this.desk = desk;
        this.voice = new Voice(language, options, desk::columns);
    }

    /**
     * Writes it, once the user has said for which call.
     *
     * @param call the one that the user has named beforehand
     * @param date the day of its rules
     */
    public void make(DossierFile file, Optional<String> call, LocalDate date) throws Left, IOException, Unreadable {
        String id = call.isPresent() ? call.get() : new CallTalk(desk, voice).asked("new.which", file.shown());
        WholeFile.write(file.path(), empty(file, id, date, voice.language()));
    }

    /** An empty dossier for a call, of the form that the name of its file says. */
    static byte[] empty(DossierFile file, String call, LocalDate date, Language language)
            throws IOException, Unreadable {
        DossierKind kind = DossierKind.of(file.extension()).orElse(DossierKind.YAML);
        try {
            Call known = KnownCalls.from(file.folder(), Office.none()).named(call);
            return new EmptyDossier(Template.of(known, date, language), call).bytes(kind);
        } catch (InvalidCall mistaken) {
            throw new IOException(mistaken);
        }
    }
}
