// What runs in Firefox's content processes; sent as text, each function by itself, so none may use another.
/* global content, sendAsyncMessage, Services, Cu, Cc, Ci */

/** Runs in the content process: evaluates the source with the document's own rights and answers with JSON. */
export function agent(name, source) {
  const answer = (data) => sendAsyncMessage(name, data);
  const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  Cu.exportFunction((value) => answer({ value }), box, { defineAs: '__done' });
  Cu.exportFunction((error) => answer({ error }), box, { defineAs: '__fail' });
  const code = `(async () => JSON.stringify(await (${source})))().then(__done, (e) => __fail(String(e && e.message || e)))`;
  try {
    Cu.evalInSandbox(code, box);
  } catch (error) {
    answer({ error: String(error) });
  }
}

/** Runs in the content process: a trusted mouse click, wish for the context menu, or key stroke. */
export function hand(name, kind, detail) {
  const utils = content.windowUtils;
  const strokes = { mouse: ['mousemove', 'mousedown', 'mouseup'], menu: ['contextmenu'] };
  if (strokes[kind]) {
    for (const type of strokes[kind]) {
      const [button, clicks] = [kind === 'menu' ? 2 : 0, type === 'mousemove' ? 0 : 1];
      if (utils.sendMouseEvent) utils.sendMouseEvent(type, detail.x, detail.y, button, clicks, 0);
      else content.synthesizeMouseEvent(type, detail.x, detail.y, { button, clickCount: clicks }, {});
    }
  } else {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key: detail.key });
    tip.keydown(event);
    tip.keyup(event);
  }
  sendAsyncMessage(name, { value: 'null' });
}

/** Runs in every content process: hands on what is said with `console.error`. */
export function eavesdrop() {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((subject) => {
    const said = subject.wrappedJSObject ?? subject;
    if (said.level !== 'error' && said.level !== 'assert') return;
    const text = said.arguments.map(String).join(' ');
    Services.cpmm.sendAsyncMessage('nutgraf:console', { where: String(said.filename), text });
  }, Services.scriptSecurityManager.getSystemPrincipal());
}
