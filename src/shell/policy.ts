import { browser } from './browser.ts';

/** The policy of the extension's own pages, as the manifest has it, a directive to a line. */
export function policyOfPages(): string {
  const { content_security_policy: found } = browser.runtime.getManifest() as {
    content_security_policy?: string | { extension_pages?: string };
  };
  const policy = typeof found === 'string' ? found : (found?.extension_pages ?? '');
  return policy.replaceAll('; ', ';\n');
}
