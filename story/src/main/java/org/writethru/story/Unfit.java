package org.writethru.story;

/** Says that a value cannot be what it was asked to be, in a sentence that the person who typed it can act on. */
public final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field at fault, in the newsroom's word
     * @param sentence what is wrong with it and what would be right
     */
    public Unfit(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The field at fault, in the newsroom's word. */
    public String field() {
        return field;
    }

    /** What is wrong and what would be right. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
