/**
 * Bodies of e-mails to subscribers: HTML, and plain text (RFC 3676).
 *
 * <p>HTML that mail readers show as it is meant: one column, inline styles only, nothing loaded but pictures, no colours that a
 * dark screen would hide, readable on a phone, from right to left where the language is. Plain text in lines of at most 72
 * characters that flow ({@code format=flowed; delsp=no}): a space at a line's end says that the paragraph goes on; links are
 * numbered in the text and listed below it. Both begin with what a release is and what the editor said of it, and end with the
 * notes for editors, the take's identity and its proof. Of a withdrawn story there is the reason and no word of its takes.
 *
 * <p>Reads e-mail as a wire: RFC 5322 messages with the MIME of RFC 2045 to 2049, 2047 (words in headers), 2231 and 3676 (flowed text).
 *
 * <p>Choices: Angus Mail divides a message into its headers and parts, from memory and without a session; what stands in them is
 * decoded here, because senders' faults must cost as little as possible. Described in {@code docs/formats/email.md}.
 */
@NullMarked
package org.writethru.wire.email;

import org.jspecify.annotations.NullMarked;
