package coop.hatstand.cli;

import coop.hatstand.ChoiceException;
import coop.hatstand.app.Choices;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.export.Paper;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Passes option values to {@link Choices}. Arguments are parsed before the language is known, so errors in them are in English. */
final class Converters {
    private static final int GREATEST_PORT = 65_535;
    private static final Choices CHOICES = new Choices(Messages.usual());

    private Converters() {
    }

    /** Reads {@code --audience}. */
    static final class AudienceChoice implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String typed) {
            return read(CHOICES::audience, typed);
        }
    }

    /** Reads {@code --default-attribution}. */
    static final class TermChoice implements ITypeConverter<Attribution> {
        @Override
        public Attribution convert(String typed) {
            return read(CHOICES::term, typed);
        }
    }

    /** Reads {@code --layout}. */
    static final class LayoutChoice implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String typed) {
            return read(CHOICES::layout, typed);
        }
    }

    /** Reads {@code --page}. */
    static final class PaperChoice implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String typed) {
            return read(CHOICES::paper, typed);
        }
    }

    /** Reads {@code --color}. */
    static final class ColorChoice implements ITypeConverter<Terminal.Color> {
        @Override
        public Terminal.Color convert(String typed) {
            return read(word -> CHOICES.among(Terminal.Color.values(), color -> color.name().toLowerCase(Locale.ROOT), word), typed);
        }
    }

    /** Reads {@code --port}. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            if (typed.matches("[0-9]{1,5}") && Integer.parseInt(typed) <= GREATEST_PORT) {
                return Integer.valueOf(typed);
            }
            throw new TypeConversionException(Messages.usual().text("command.error.port", Choices.shown(typed), Integer.toString(GREATEST_PORT)));
        }
    }

    /** Reads {@code --channel}. */
    static final class ChannelChoice implements ITypeConverter<AskCommand.Channel> {
        @Override
        public AskCommand.Channel convert(String typed) {
            return read(word -> CHOICES.among(AskCommand.Channel.values(), channel -> channel.name().toLowerCase(Locale.ROOT), word), typed);
        }
    }

    private static <T> T read(Choices.Choice<T> choice, String typed) {
        try {
            return choice.of(typed);
        } catch (ChoiceException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
