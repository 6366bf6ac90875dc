import * as attachmentIssues from "./attachment-issues.ts";
import * as emailAddressIssues from "./email-address-issues.ts";
import * as envelopeIssues from "./envelope-issues.ts";
import * as fieldIssues from "./field-issues.ts";
import * as httpIssues from "./http-issues.ts";
import type { IssueDefinition, IssueParams, UndescribedIssue } from "./issue.ts";
import * as messageIssues from "./message-issues.ts";
import * as phoneNumberIssues from "./phone-number-issues.ts";
import { renderText } from "./render-text.ts";
import * as responseIssues from "./response-issues.ts";
import * as senderIssues from "./sender-issues.ts";
import * as smsIssues from "./sms-issues.ts";
import * as textIssues from "./text-issues.ts";
import * as timestampIssues from "./timestamp-issues.ts";

/**
 * The English text of an issue, made from its code and its params alone.
 * A translation is another function of this shape, given as the option `describe`.
 *
 * @throws {TypeError} for a code that this library does not have.
 */
export function describeIssue(issue: UndescribedIssue): string {
  const definition = definitions().findLast(
    ({ code, severity = "error", text }) =>
      code === issue.code && severity === issue.severity && fits(text, issue.params),
  );
  if (definition === undefined)
    throw new TypeError("describeIssue takes an issue of this library: its code is unknown.");
  return renderText(definition.text, issue.params);
}

/** Whether every placeholder of the text has its parameter: a code with an optional one has a text for either case. */
function fits(text: string, params: IssueParams): boolean {
  return !/\{\w+\}/.test(renderText(text, params));
}

/** In the order of `docs/rules.md`; a test keeps it complete. */
function definitions(): readonly IssueDefinition[] {
  return [
    envelopeIssues.wrongType,
    envelopeIssues.jsonString,
    envelopeIssues.unreadable,
    envelopeIssues.noMessages,
    envelopeIssues.missingList,
    envelopeIssues.otherChannel,
    envelopeIssues.unknownChannel,
    envelopeIssues.tooManyMessages,
    envelopeIssues.tooLarge,
    envelopeIssues.moreErrors,
    envelopeIssues.rootWrapper,
    envelopeIssues.moreWarnings,
    messageIssues.wrongType,
    messageIssues.unreadable,
    messageIssues.tooLarge,
    fieldIssues.required,
    fieldIssues.wrongType,
    fieldIssues.unknown,
    fieldIssues.unknownWithSuggestion,
    fieldIssues.unsafeKey,
    fieldIssues.unreadable,
    fieldIssues.notJson,
    fieldIssues.tooDeep,
    fieldIssues.tooManyValues,
    fieldIssues.givenTwice,
    fieldIssues.oldName,
    textIssues.blank,
    textIssues.loneSurrogate,
    textIssues.controlCharacter,
    textIssues.lineBreak,
    textIssues.tooLong,
    textIssues.emptyBody,
    textIssues.long,
    phoneNumberIssues.controlCharacter,
    phoneNumberIssues.unexpectedCharacter,
    phoneNumberIssues.tooLong,
    phoneNumberIssues.letters,
    phoneNumberIssues.extension,
    phoneNumberIssues.several,
    phoneNumberIssues.unknownCountryCode,
    phoneNumberIssues.impossibleLength,
    phoneNumberIssues.nationalWithoutCountry,
    phoneNumberIssues.keptTrunkPrefix,
    phoneNumberIssues.ambiguousPrefix,
    phoneNumberIssues.refused,
    phoneNumberIssues.adapterFailed,
    phoneNumberIssues.ambiguous,
    timestampIssues.controlCharacter,
    timestampIssues.malformed,
    timestampIssues.dateOnly,
    timestampIssues.noSuchDate,
    timestampIssues.noSuchTime,
    timestampIssues.commaFraction,
    timestampIssues.noOffset,
    timestampIssues.malformedOffset,
    timestampIssues.offsetTooLarge,
    timestampIssues.skippedLocalTime,
    timestampIssues.zoneBefore1972,
    timestampIssues.yearOutOfRange,
    timestampIssues.invalidDate,
    timestampIssues.inPast,
    timestampIssues.ambiguousLocalTime,
    timestampIssues.fractionCut,
    timestampIssues.oneDigitSeconds,
    emailAddressIssues.controlCharacter,
    emailAddressIssues.mailto,
    emailAddressIssues.severalAddresses,
    emailAddressIssues.displayName,
    emailAddressIssues.quotedLocalPart,
    emailAddressIssues.comment,
    emailAddressIssues.addressLiteral,
    emailAddressIssues.noAtSign,
    emailAddressIssues.severalAtSigns,
    emailAddressIssues.noLocalPart,
    emailAddressIssues.noDomain,
    emailAddressIssues.blank,
    emailAddressIssues.localPartNotAscii,
    emailAddressIssues.localPartCharacter,
    emailAddressIssues.localPartDots,
    emailAddressIssues.localPartTooLong,
    emailAddressIssues.domainCharacter,
    emailAddressIssues.domainUnderscore,
    emailAddressIssues.domainInvisibleCharacter,
    emailAddressIssues.domainNotInternational,
    emailAddressIssues.domainDots,
    emailAddressIssues.domainWithoutDot,
    emailAddressIssues.domainHyphen,
    emailAddressIssues.domainLabelTooLong,
    emailAddressIssues.domainAllDigits,
    emailAddressIssues.tooLong,
    emailAddressIssues.duplicate,
    attachmentIssues.controlCharacter,
    attachmentIssues.bidiControl,
    attachmentIssues.pathInName,
    attachmentIssues.leadingDash,
    attachmentIssues.longName,
    attachmentIssues.loneSurrogate,
    attachmentIssues.nulCharacter,
    attachmentIssues.empty,
    attachmentIssues.invalidBase64,
    attachmentIssues.incompleteBase64,
    attachmentIssues.padBits,
    attachmentIssues.unknownEncoding,
    attachmentIssues.invalidType,
    attachmentIssues.unknownType,
    attachmentIssues.tooLarge,
    attachmentIssues.unreadableFile,
    attachmentIssues.unknownMediaType,
    attachmentIssues.guessedType,
    attachmentIssues.typeMismatch,
    attachmentIssues.labelMismatch,
    attachmentIssues.encodedText,
    attachmentIssues.encodedTwice,
    senderIssues.controlCharacter,
    senderIssues.longAlphanumeric,
    senderIssues.longNumber,
    smsIssues.tooManySegments,
    smsIssues.severalSegments,
    smsIssues.unicode,
    responseIssues.wrongType,
    responseIssues.unreadable,
    responseIssues.malformedStatus,
    responseIssues.malformedList,
    responseIssues.malformedEntry,
    responseIssues.malformedProblems,
    responseIssues.otherChannel,
    responseIssues.contradictoryStatus,
    responseIssues.successBesideErrors,
    responseIssues.failureBesideSuccess,
    responseIssues.wrongCount,
    httpIssues.invalidHost,
    httpIssues.hostWithExtras,
    httpIssues.insecureHost,
    httpIssues.controlCharacter,
    httpIssues.unsupportedCharacter,
    httpIssues.emptyValue,
    httpIssues.colonInUsername,
    httpIssues.invalidPasswordMd5,
    httpIssues.attributionWithoutOauth,
  ];
}
