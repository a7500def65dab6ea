/** Whether the platform has data of the language: for others it would answer in the language of whoever runs it. */
export function knownToPlatform(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
