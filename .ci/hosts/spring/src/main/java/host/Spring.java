package host;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.document.Audience;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A Spring Boot host with its own Jackson 2 and log4j, of which Hatstand takes no notice. */
@SpringBootApplication
public class Spring {

    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(Spring.class, args)));
    }

    @Bean
    Hatstand hatstand() {
        return Hatstand.found();
    }

    @Bean
    CommandLineRunner brief(Hatstand hatstand, ObjectMapper json) {
        return args -> {
            for (String format : List.of("pdf", "docx", "html", "markdown", "json")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                hatstand.write(hatstand.read(Path.of(args[0])), PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
                if (format.equals("json") && json.readTree(out.toByteArray()).get("responses").size() != 9) {
                    throw new IllegalStateException("nine answers");
                }
            }
            LogManager.getLogger(Spring.class).info("spring: ok");
        };
    }
}
