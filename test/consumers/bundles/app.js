// Everything that a page may use: every entry of the package.
import * as messages from "capillary-messages";
import * as arbitraries from "capillary-messages/arbitraries";
import * as http from "capillary-messages/http";
import * as mock from "capillary-messages/mock";

globalThis.capillaryMessages = { messages, arbitraries, http, mock };
