//! Makes the client of the document when the program is built. Progenitor reads OpenAPI 3.0.
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=openapi-3.0.json");
    let document = serde_json::from_reader(fs::File::open("openapi-3.0.json")?)?;
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_interface(progenitor::InterfaceStyle::Builder);
    let client = progenitor::Generator::new(&settings).generate_tokens(&document)?;
    let source = prettyplease::unparse(&syn::parse2(client)?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("demarche.rs"), source)?;
    Ok(())
}
