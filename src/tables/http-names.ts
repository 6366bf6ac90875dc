/**
 * The names that the API has in HTTP.
 *
 * Source: the vendor's pages on sending a communication message and on authentication.
 */
export const SEND_PATH = "/v2/communications/sendMessage";
export const TOKEN_HEADER = "X-CAP-API-OAUTH-TOKEN";
export const ENTITY_TYPE_HEADER = "X-CAP-API-ATTRIBUTION-ENTITY-TYPE";
export const ENTITY_CODE_HEADER = "X-CAP-API-ATTRIBUTION-ENTITY-CODE";
