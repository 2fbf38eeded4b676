/** What the pages' policy asks of script addresses (W3C Trusted Types); browsers without it have no such name. */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): unknown }
    }
  | undefined
