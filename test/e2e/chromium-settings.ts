/** Stands for `chrome.developerPrivate` of the browser's own extensions page; replaced in the source before it is sent. */
declare function developer(): {
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{ permissions: { simplePermissions: { message: string }[] } }>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    fileAccess?: boolean;
    hostAccess?: 'ON_CLICK';
  }): Promise<void>;
};

/** What a person could set for an extension (by its id) on the browser's own page `chrome://extensions`. */
export type Setting = (id: string) => Promise<void>;

export const allowAllSites: Setting = (id) => developer().addHostPermission(id, '*://*/*');

export const forbidAllSites: Setting = (id) => developer().removeHostPermission(id, '*://*/*');

/** Site access "on click": what was granted is withheld until the button is clicked. */
export const onClickOnly: Setting = (id) =>
  developer().updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });

export const allowFiles: Setting = (id) =>
  developer().updateExtensionConfiguration({ extensionId: id, fileAccess: true });

export const forbidFiles: Setting = (id) =>
  developer().updateExtensionConfiguration({ extensionId: id, fileAccess: false });

/** Outside developer mode an unpacked extension does not come back when it is loaded anew. */
export const enterDeveloperMode: Setting = () =>
  developer().updateProfileConfiguration({ inDeveloperMode: true });

/** What the browser warns of when the extension is installed, and lists in its details. */
export const readWarnings = async (id: string): Promise<string[]> =>
  (await developer().getExtensionInfo(id)).permissions.simplePermissions.map(({ message }) => message);

/** A setting, or a question about one, as source that the extensions page can evaluate. */
export function sourceOfSetting(setting: (id: string) => Promise<unknown>, id: string): string {
  const source = String(setting).replaceAll('developer()', 'chrome.developerPrivate');
  return `(${source})(${JSON.stringify(id)}).then((told) => told ?? null)`;
}
