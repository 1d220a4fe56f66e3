package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.dossier.Answers;
import fr.complet.dossier.BodyType;
import fr.complet.language.Typography;
import fr.complet.territory.Body;
import fr.complet.territory.BodySearch;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes what is known of the body that a SIRET names. */
final class BodyTalk {

    private static final String SIRET = "porteur.siret";
    private static final String NAME = "porteur.nom";
    private static final String TYPE = "porteur.type";
    private static final String SEAT = "porteur.commune";

    private final Session session;
    private final Asking asking;
    private final Desk desk;
    private final Voice voice;

    BodyTalk(Session session, Asking asking) {
        this.session = session;
        this.asking = asking;
        this.desk = asking.desk();
        this.voice = asking.voice();
    }

    /** Proposes, when the question that was answered is the one for the SIRET, and something of the body is blank. */
    void after(String path) throws Left, IOException {
        if (!path.equals(SIRET)) {
            return;
        }
        Answers answers = session.now().assessment().orElseThrow().dossier().answers();
        Optional<Body> body = BodySearch.of(answers.at(SIRET).text());
        if (body.isPresent()) {
            propose(body.get(), answers);
        }
    }

    private void propose(Body body, Answers answers) throws Left, IOException {
        desk.show(voice.lines(body.certain() ? "body.known" : "body.guess", body.name()));
        if (body.population().isPresent()) {
            String number =
                    Typography.of(voice.language()).number(body.population().getAsInt());
            desk.show(voice.lines("body.population", number));
        }
        List<Written> known = new ArrayList<>();
        propose(known, answers, NAME, Optional.of(body.name()));
        propose(known, answers, TYPE, Optional.of(BodyType.of(body).code()));
        propose(known, answers, SEAT, body.seat().map(seat -> seat.code()));
        if (known.isEmpty()) {
            return;
        }
        for (Written one : known) {
            desk.show(voice.text().table(List.of(List.of(voice.label(one.path()), one.value()))));
        }
        String line = desk.ask(new Inquiry(voice.say("body.prompt") + " > ", YesNo.WORDS));
        if (Order.in(line).filter(order -> order == Order.QUIT).isPresent()) {
            throw new Left(false);
        }
        if (YesNo.isYes(line)
                && Order.in(line).filter(order -> order != Order.SKIP).isEmpty()) {
            asking.keeping().keep(known);
        }
    }

    /** What the user has written himself stays. */
    private static void propose(List<Written> known, Answers answers, String path, Optional<String> value) {
        if (answers.at(path).isBlank()) {
            value.ifPresent(text -> known.add(new Written(path, text)));
        }
    }
}
