package fr.complet.bench;

/** The least that a Java program does. */
final class Hello {

    private Hello() {}

    public static void main(String... arguments) {
        System.out.println("Hello World");
    }
}
