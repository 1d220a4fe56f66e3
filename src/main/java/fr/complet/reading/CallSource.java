package fr.complet.reading;

import fr.complet.call.Call;
import java.util.List;

/** Where a call comes from, so that it can be read again with other values. */
interface CallSource {

    Call with(List<GivenValue> given) throws InvalidCall;
}
