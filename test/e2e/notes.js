// What the driver notes inside Firefox's own process of requests and problems.
/* global Ci */

/** Notes a request of the browser, with who asked for it. */
export function noteRequest(notes, channel) {
  const http = channel.QueryInterface(Ci.nsIHttpChannel);
  const { triggeringPrincipal, loadingPrincipal } = http.loadInfo;
  const who = triggeringPrincipal.isSystemPrincipal ? loadingPrincipal : triggeringPrincipal;
  if (!who || who.isSystemPrincipal) {
    if (http.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) {
      notes.requests.push({ url: http.URI.spec, by: 'tab' });
    }
    return;
  }
  notes.requests.push({ url: http.URI.spec, by: who.isExpandedPrincipal ? 'content script' : who.spec });
}

/** What Firefox itself says of a page that closed, or went to sleep, while it waited for an answer. */
const CLOSED_WAITING = /^Promise (rejected|resolved) (after context unloaded|while context is inactive)/;

/** Notes an error of the extension or of a sample page. */
export function noteProblem(notes, message) {
  if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
  const ours = /^(moz-extension:|https?:\/\/(localhost|127\.0\.0\.1))/;
  if (ours.test(message.sourceName) && !CLOSED_WAITING.test(message.errorMessage))
    notes.problems.push({ where: message.sourceName, text: message.errorMessage });
}
