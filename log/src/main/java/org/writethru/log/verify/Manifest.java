package org.writethru.log.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a log entry, a JSON object of strings, numbers, truth values and lists of strings, without spaces and with
 * each name once. Whatever else an entry may be, it is none.
 *
 * @param members strings without their quotes; everything else as it is written
 */
record Manifest(Map<String, String> members) {
    private static final String FORMAT = "writethru/log-entry/v1";

    /** Reads an entry; nothing if it is not of a form that this verifier knows. */
    static Optional<Manifest> read(byte[] entry) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry))
                    .toString();
            return Optional.of(new Manifest(new Cursor(text).object()))
                    .filter(manifest -> FORMAT.equals(manifest.members.get("format")));
        } catch (CharacterCodingException | Unexpected e) {
            return Optional.empty();
        }
    }

    Optional<String> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Cursor {
        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        Map<String, String> object() {
            var members = new LinkedHashMap<String, String>();
            expect('{');
            do {
                var name = string();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new Unexpected();
                }
            } while (skip(','));
            expect('}');
            if (at < text.length()) {
                throw new Unexpected();
            }
            return members;
        }

        private String value() {
            return switch (peek()) {
                case '"' -> string();
                case '[' -> list();
                default -> word();
            };
        }

        private String list() {
            int start = at;
            expect('[');
            if (peek() == '"') {
                do {
                    string();
                } while (skip(','));
            }
            expect(']');
            return text.substring(start, at);
        }

        private String word() {
            int start = at;
            while (Character.isLetterOrDigit(peek()) || ".+-".indexOf(peek()) >= 0) {
                at++;
            }
            if (at == start) {
                throw new Unexpected();
            }
            return text.substring(start, at);
        }

        private String string() {
            var string = new StringBuilder();
            expect('"');
            while (peek() != '"') {
                string.append(character());
            }
            expect('"');
            return string.toString();
        }

        private char character() {
            char character = peek();
            at++;
            if (character < ' ') {
                throw new Unexpected();
            }
            return character == '\\' ? escaped() : character;
        }

        private char escaped() {
            char letter = peek();
            at++;
            return switch (letter) {
                case '"', '\\', '/' -> letter;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> hexadecimal();
                default -> throw new Unexpected();
            };
        }

        private char hexadecimal() {
            int value = 0;
            for (int digit = 0; digit < 4; digit++, at++) {
                int next = Character.digit(peek(), 16);
                if (next < 0) {
                    throw new Unexpected();
                }
                value = value << 4 | next;
            }
            return (char) value;
        }

        private char peek() {
            if (at >= text.length()) {
                throw new Unexpected();
            }
            return text.charAt(at);
        }

        private void expect(char character) {
            if (peek() != character) {
                throw new Unexpected();
            }
            at++;
        }

        private boolean skip(char character) {
            boolean there = peek() == character;
            at += there ? 1 : 0;
            return there;
        }
    }
}
