package org.writethru.wire.json;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value. */
public sealed interface Json {
    /** The largest whole number that every JSON reader keeps exactly: 2<sup>53</sup> − 1. */
    long MOST_WHOLE = 9_007_199_254_740_991L;

    /** A string; never one with a lone surrogate, which UTF-8 cannot carry. */
    record Text(String text) implements Json {
        public Text {
            if (!Utf16.isWhole(text)) {
                throw new IllegalArgumentException("Text with a lone surrogate cannot be written as UTF-8");
            }
        }
    }

    /** A number, finite. */
    record Number(double value) implements Json {
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("JSON has no number for " + value);
            }
            value = value == 0 ? 0 : value;
        }

        /** A whole number, at most {@link #MOST_WHOLE} from zero. */
        public static Number of(long whole) {
            if (whole > MOST_WHOLE || whole < -MOST_WHOLE) {
                throw new IllegalArgumentException("JSON cannot keep %d exactly".formatted(whole));
            }
            return new Number(whole);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Json {}

    /** {@code null}. */
    record Nothing() implements Json {}

    /** An array. */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An object, its members in the order of their keys' UTF-16 code units. */
    record Members(SortedMap<String, Json> members) implements Json {
        public Members {
            var sorted = new TreeMap<String, Json>();
            sorted.putAll(members);
            if (!sorted.keySet().stream().allMatch(Utf16::isWhole)) {
                throw new IllegalArgumentException("A key with a lone surrogate cannot be written as UTF-8");
            }
            members = Collections.unmodifiableSortedMap(sorted);
        }
    }
}
